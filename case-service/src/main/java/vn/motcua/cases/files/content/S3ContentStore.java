package vn.motcua.cases.files.content;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;

import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.utils.BinaryUtils;

/** A bucket of S3, or of anything that speaks its language. An object appears whole or not at all. */
final class S3ContentStore implements ContentStore {

    private final S3Client s3;
    private final String bucket;

    S3ContentStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** A call of the bucket. */
    private interface Call<T> {

        T run() throws IOException;
    }

    /** Callers know one kind of fault, whatever the client throws. */
    private static <T> T asking(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void keep(StagedContent staged) throws IOException {
        if (holds(staged.content())) {
            return;
        }
        // The server compares what arrives with the checksum, so that bytes bent on the way are not kept under a name they do
        // not have.
        String checksum = BinaryUtils.toBase64(HexFormat.of().parseHex(staged.content().sha256()));
        asking(() -> s3.putObject(put -> put.bucket(bucket).key(key(staged.content().sha256())).checksumSHA256(checksum),
                RequestBody.fromFile(staged.file())));
    }

    @Override
    public boolean holds(Content content) throws IOException {
        return asking(() -> {
            try {
                return s3.headObject(head -> head.bucket(bucket).key(key(content.sha256()))).contentLength() == content.size();
            } catch (NoSuchKeyException e) {
                return false;
            }
        });
    }

    @Override
    public void write(Content content, long from, long length, OutputStream out) throws IOException {
        if (length == 0) {
            return;
        }
        try (ResponseInputStream<GetObjectResponse> in = open(content, from, length)) {
            if (in.transferTo(out) != length) {
                throw new IOException("content " + content.sha256() + " is shorter than it was");
            }
        }
    }

    private ResponseInputStream<GetObjectResponse> open(Content content, long from, long length) throws IOException {
        return asking(() -> {
            try {
                return s3.getObject(get -> get.bucket(bucket).key(key(content.sha256()))
                        .range("bytes=" + from + "-" + (from + length - 1)));
            } catch (NoSuchKeyException e) {
                throw new FileNotFoundException(content.sha256());
            }
        });
    }

    @Override
    public void remove(String sha256) throws IOException {
        asking(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(key(sha256))));
    }

    private static String key(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }

    @Override
    public String toString() {
        return "the bucket " + bucket;
    }
}
