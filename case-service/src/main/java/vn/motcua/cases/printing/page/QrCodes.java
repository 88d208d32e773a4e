package vn.motcua.cases.printing.page;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.w3c.dom.Element;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

/**
 * {@code <object type="qr" data-text="…"/>} on a page, drawn as lines rather than pixels so that it stays sharp at any size.
 * The style gives its width and height; the page must leave it four modules of white around.
 */
final class QrCodes implements FSObjectDrawerFactory, FSObjectDrawer {

    private static final String TYPE = "qr";
    /** Neighbouring rows overlap by this part of a module, else viewers show the page between them. */
    private static final double OVERLAP = 0.04;

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device,
            RenderingContext context, int dotsPerPixel) {
        ByteMatrix modules = modules(element.getAttribute("data-text"));
        double side = Math.min(width, height) / modules.getWidth();
        Path2D.Double dark = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0; from < modules.getWidth(); from++) {
                int to = from;
                while (to < modules.getWidth() && modules.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    dark.append(new Rectangle2D.Double(x + from * side, y + row * side, (to - from) * side,
                            side * (1 + OVERLAP)), false);
                    from = to;
                }
            }
        }
        device.setColor(FSRGBColor.BLACK);
        device.fill(dark);
        return Map.of();
    }

    /** A fold or a stamp may hide a seventh of the code and it is still read (level M). */
    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET,
                    StandardCharsets.UTF_8.name())).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
    }
}
