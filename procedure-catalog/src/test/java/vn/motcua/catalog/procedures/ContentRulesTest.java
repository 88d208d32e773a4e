package vn.motcua.catalog.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.procedures.ProcedureContent.ChannelLimit;
import vn.motcua.catalog.procedures.ProcedureContent.Leg;
import vn.motcua.catalog.procedures.ProcedureContent.RequiredDocument;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.contracts.catalog.LegMode;
import vn.motcua.contracts.catalog.LimitUnit;
import vn.motcua.contracts.catalog.ServiceLevel;
import vn.motcua.contracts.catalog.UnitLevel;

class ContentRulesTest {

    @Test
    void aProcedureMayHaveNoLegs() {
        assertThat(faults(legs())).isEmpty();
    }

    @Test
    void legsShareTheWholeTime() {
        assertThat(faults(legs(40, 60))).isEmpty();
        assertThat(faults(legs(40, 59))).containsExactly("procedure.legs leg-shares-sum");
        assertThat(faults(legs(100, 100))).containsExactly("procedure.legs leg-shares-sum");
    }

    @Test
    void legsAreNumberedInOrder() {
        assertThat(faults(content(List.of(), List.of(), List.of(leg(1, 50), leg(3, 50)))))
                .containsExactly("procedure.legs[1].ordinal leg-out-of-order");
    }

    @Test
    void eachChannelHasOneLimit() {
        assertThat(faults(limits(limit(null, "5"), limit(Channel.ONLINE, "3")))).isEmpty();
        assertThat(faults(limits(limit(null, "5"), limit(null, "3"))))
                .containsExactly("procedure.timeLimits[1].channel limit-for-channel-twice");
    }

    @ParameterizedTest
    @CsvSource({ "WORKING_DAYS,0.5,true", "WORKING_DAYS,0.3,false", "WORKING_DAYS,0,false", "WORKING_DAYS,-1,false",
            "WORKING_DAYS,,false", "CALENDAR_DAYS,20,true", "CALENDAR_DAYS,1.5,false", "CALENDAR_DAYS,1e999999,false",
            "SAME_DAY,,true", "SAME_DAY,1,false", "CLOCK_HOURS,24,true" })
    void aLimitFitsItsUnit(LimitUnit unit, BigDecimal value, boolean legal) {
        assertThat(faults(limits(new ChannelLimit(null, unit, value))).isEmpty()).isEqualTo(legal);
    }

    @Test
    void documentsHaveTheirOwnCodes() {
        // Given
        RequiredDocument form = new RequiredDocument("GT01", "Tờ khai", true, null);

        // When
        List<String> faults = faults(content(List.of(), List.of(form, form), List.of()));

        // Then
        assertThat(faults).containsExactly("procedure.requiredDocuments[1].code document-code-twice");
    }

    @Test
    void legsBesideAnotherShareItsTime() {
        // Given
        List<Leg> legs = List.of(leg(1, 60), leg(2, 60, LegMode.PARALLEL), leg(3, 20, LegMode.CONSULTATION), leg(4, 40));

        // When
        List<String> faults = faults(content(List.of(), List.of(), legs));

        // Then
        assertThat(faults).isEmpty();
    }

    @Test
    void aLegBesideAnotherHasNoMoreThanItsTime() {
        // Given
        List<Leg> legs = List.of(leg(1, 60), leg(2, 70, LegMode.PARALLEL), leg(3, 40));

        // When
        List<String> faults = faults(content(List.of(), List.of(), legs));

        // Then
        assertThat(faults).containsExactly("procedure.legs[1].sharePercent leg-share-too-long");
    }

    @Test
    void theFirstLegRunsBesideNone() {
        // Given
        List<Leg> legs = List.of(leg(1, 60, LegMode.PARALLEL), leg(2, 100));

        // When
        List<String> faults = faults(content(List.of(), List.of(), legs));

        // Then
        assertThat(faults).containsExactly("procedure.legs[0].mode leg-beside-nothing");
    }

    private static List<String> faults(ProcedureContent content) {
        return ContentRules.faults("procedure", content).stream().map(fault -> fault.field() + " " + fault.reason()).toList();
    }

    private static ProcedureContent legs(int... shares) {
        return content(List.of(), List.of(),
                Stream.iterate(0, i -> i < shares.length, i -> i + 1).map(i -> leg(i + 1, shares[i])).toList());
    }

    private static Leg leg(int ordinal, int share) {
        return leg(ordinal, share, null);
    }

    private static Leg leg(int ordinal, int share, LegMode mode) {
        return new Leg(ordinal, "Chặng", null, null, share, mode);
    }

    private static ProcedureContent limits(ChannelLimit... limits) {
        return content(List.of(limits), List.of(), List.of());
    }

    private static ChannelLimit limit(Channel channel, String days) {
        return new ChannelLimit(channel, LimitUnit.WORKING_DAYS, new BigDecimal(days));
    }

    private static ProcedureContent content(List<ChannelLimit> limits, List<RequiredDocument> documents, List<Leg> legs) {
        return new ProcedureContent("Đăng ký khai sinh", "HO_TICH", List.of(UnitLevel.COMMUNE), ServiceLevel.FULLY_ONLINE, null,
                List.of(), null, List.of(), limits, List.of(), documents, legs);
    }
}
