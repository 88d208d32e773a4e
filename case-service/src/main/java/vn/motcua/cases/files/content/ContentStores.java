package vn.motcua.cases.files.content;

import java.io.IOException;
import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
            case S3 -> {
                ContentConfig.S3 s3 = config.s3()
                        .orElseThrow(() -> new IllegalStateException("motcua.files.s3.endpoint and .bucket are not set"));
                yield new S3ContentStore(client(s3.endpoint(), s3.region(), EnvironmentVariableCredentialsProvider.create()),
                        s3.bucket());
            }
        };
    }

    /** Path style and checksums only where we ask for them: what servers other than Amazon's understand. */
    static S3Client client(URI endpoint, String region, AwsCredentialsProvider credentials) {
        return S3Client.builder().endpointOverride(endpoint).region(Region.of(region)).credentialsProvider(credentials)
                .forcePathStyle(true).requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    }
}
