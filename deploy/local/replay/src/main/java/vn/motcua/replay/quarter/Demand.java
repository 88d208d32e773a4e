package vn.motcua.replay.quarter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.replay.province.ProcedureBook;
import vn.motcua.replay.province.PublishedVersion;
import vn.motcua.replay.province.SampleProvince;
import vn.motcua.replay.province.Unit;

/** Which unit, which procedure and which channel people come with. The weights are made up. */
final class Demand {

    /** What most people come for. */
    private static final Map<String, Double> FREQUENT = Map.ofEntries(Map.entry("2.000815", 60.0), Map.entry("2.000884", 14.0),
            Map.entry("1.001193", 16.0), Map.entry("1.004873", 14.0), Map.entry("1.000894", 7.0), Map.entry("1.000656", 7.0),
            Map.entry("1.004222", 10.0), Map.entry("1.004194", 12.0), Map.entry("2.000488", 30.0),
            Map.entry("1.002809", 40.0), Map.entry("2.002288", 12.0), Map.entry("1.011441", 25.0),
            Map.entry("1.011443", 20.0), Map.entry("2.000889", 22.0), Map.entry("1.003003", 6.0));
    /** Complaints are another law; their procedures get no made-up cases. */
    private static final String COMPLAINTS = "KHIEU_NAI";

    private final Map<Tier, Weighted<Unit>> units = new EnumMap<>(Tier.class);
    private final Map<UnitLevel, Weighted<PublishedVersion>> procedures = new EnumMap<>(UnitLevel.class);

    Demand(SampleProvince province, ProcedureBook book) {
        List<Unit> all = province.units();
        units.put(Tier.SERVICE_CENTRE, new Weighted<>(
                all.stream().filter(unit -> unit.code().equals(SampleProvince.SERVICE_CENTRE)).toList(), unit -> 1));
        units.put(Tier.DISTRICTS_AND_COMMUNES, new Weighted<>(all.stream()
                .filter(unit -> unit.level() == UnitLevel.DISTRICT || unit.level() == UnitLevel.COMMUNE).toList(),
                unit -> size(unit, all)));
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)) {
            procedures.put(level, new Weighted<>(book.atLevel(level), Demand::frequency));
        }
    }

    Unit unit(Tier tier, Random random) {
        return units.get(tier).draw(random);
    }

    /** The code of a procedure done at that unit's level; which version holds is told by the day. */
    String procedure(Unit unit, Random random) {
        UnitLevel level = unit.level() == UnitLevel.SERVICE_CENTRE ? UnitLevel.PROVINCE : unit.level();
        return procedures.get(level).draw(random).code();
    }

    Channel channel(Unit unit, ServiceLevel serviceLevel, Random random) {
        double online = serviceLevel == ServiceLevel.INFORMATION ? 0
                : (unit.level() == UnitLevel.SERVICE_CENTRE ? 0.55 : unit.level() == UnitLevel.DISTRICT ? 0.36 : 0.3)
                        + (serviceLevel == ServiceLevel.FULLY_ONLINE ? 0.1 : 0);
        double postal = unit.level() == UnitLevel.SERVICE_CENTRE ? 0.06 : 0.02;
        double drawn = random.nextDouble();
        return drawn < online ? Channel.ONLINE : drawn < online + postal ? Channel.POSTAL : Channel.COUNTER;
    }

    private static double size(Unit unit, List<Unit> all) {
        if (unit.level() == UnitLevel.DISTRICT) {
            return 4.0 + all.stream().filter(other -> unit.code().equals(other.parentCode())).count() * 0.5;
        }
        // Communes differ by a factor of two; the last digits stand in for the population that the data does not have.
        double spread = 0.7 + Integer.parseInt(unit.code().substring(unit.code().length() - 3)) * 7 % 10 * 0.07;
        return unit.urban() ? 1.9 * spread : spread;
    }

    private static double frequency(PublishedVersion version) {
        if (COMPLAINTS.equals(version.body().fieldCode())) {
            return 0;
        }
        double plain = FREQUENT.getOrDefault(version.code(), usual(version));
        return version.local() ? plain * 0.25 : plain;
    }

    /** Quick procedures are the common ones. */
    private static double usual(PublishedVersion version) {
        var limit = version.body().timeLimits().get(0);
        if (limit.unit() == LimitUnit.SAME_DAY) {
            return 4;
        }
        if (limit.unit() == LimitUnit.CLOCK_HOURS) {
            return 0.05;
        }
        return limit.value().intValue() <= 5 ? 3 : limit.value().intValue() <= 15 ? 2 : 1;
    }
}
