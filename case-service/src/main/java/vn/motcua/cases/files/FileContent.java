package vn.motcua.cases.files;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bytes of a file, as the interface description names them. */
@Schema(name = "FileContent", type = SchemaType.STRING, format = "binary", examples = "%PDF-1.7 …")
interface FileContent {
}
