package vn.motcua.local;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.kafka.common.Uuid;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker's process: formats its directory at the first start, then is Kafka. */
final class BrokerMain {

    private BrokerMain() {
    }

    /** @param arguments the properties file and the directory of the logs */
    public static void main(String[] arguments) {
        var properties = arguments[0];
        if (!Files.exists(Path.of(arguments[1], "meta.properties"))) {
            var status = StorageTool.execute(
                    new String[] { "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", properties },
                    System.out);
            if (status != 0) {
                System.exit(status);
            }
        }
        Kafka.main(new String[] { properties });
    }
}
