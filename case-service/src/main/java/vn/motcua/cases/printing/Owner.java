package vn.motcua.cases.printing;

import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Applicant.ApplicantType;
import vn.motcua.cases.life.Applicant.IdentityType;

/** Whose case it is, as forms name them; every part but the name may be null. */
public record Owner(String name, String identityLabel, String identityNumber, String address, String phone, String email) {

    static Owner of(Applicant applicant) {
        return new Owner(applicant.name(), identityLabel(applicant), applicant.identityNumber(), applicant.address(),
                applicant.phone(), applicant.email());
    }

    private static String identityLabel(Applicant applicant) {
        if (applicant.identityType() == IdentityType.CCCD) {
            return "Số CCCD";
        }
        if (applicant.identityType() == IdentityType.CMND) {
            return "Số CMND";
        }
        return applicant.type() == ApplicantType.BUSINESS ? "Mã số doanh nghiệp" : "Số định danh";
    }
}
