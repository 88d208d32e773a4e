package vn.motcua.cases.files.content;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the store that the settings name. */
@ApplicationScoped
class ContentStores {

    private static final Logger LOG = Logger.getLogger(ContentStores.class);

    /** A store that cannot be made is found out at the start and not by the first upload. */
    void open(@Observes StartupEvent start, ContentStore store, Staging staging) {
        LOG.infof("Files are kept by %s", store);
    }

    @Produces
    @Singleton
    Staging staging(ContentConfig config) throws IOException {
        return new Staging(config.directory().resolve("incoming"));
    }

    @Produces
    @Singleton
    ContentStore store(ContentConfig config) throws IOException {
        return switch (config.store()) {
            case FILE_SYSTEM -> new FileSystemContentStore(config.directory().resolve("content"));
            case S3 -> new S3ContentStore(
                    client(required(config.s3().endpoint(), "endpoint"), config.s3().region(),
                            EnvironmentVariableCredentialsProvider.create()),
                    required(config.s3().bucket(), "bucket"));
        };
    }

    private static <T> T required(Optional<T> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException("motcua.files.s3." + name + " is not set"));
    }

    /** Path style and checksums only where we ask for them: what servers other than Amazon's understand. */
    static S3Client client(URI endpoint, String region, AwsCredentialsProvider credentials) {
        return S3Client.builder().endpointOverride(endpoint).region(Region.of(region)).credentialsProvider(credentials)
                .forcePathStyle(true).requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    }
}
