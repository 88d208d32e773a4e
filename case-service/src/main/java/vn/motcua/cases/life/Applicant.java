package vn.motcua.cases.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whose case it is (chủ hồ sơ). Personal data: it never leaves this service but to those who handle the case. */
@Embeddable
public record Applicant(
        @NotBlank @Size(max = 250) @Column(name = "applicant_name") String name,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "applicant_type") ApplicantType type,
        @Enumerated(EnumType.STRING) @Column(name = "identity_type") IdentityType identityType,
        @Pattern(regexp = "\\d{9}|\\d{10}|\\d{12}|\\d{13}") @Column(name = "identity_number") String identityNumber,
        @Pattern(regexp = "\\+?[0-9 .-]{8,20}") @Column(name = "phone") String phone,
        @Email @Size(max = 200) @Column(name = "email") String email,
        @Size(max = 500) @Column(name = "address") String address) {

    /** {@code LoaiDoiTuong} of the national wire. */
    public enum ApplicantType {
        CITIZEN,
        BUSINESS,
        STATE_BODY,
        OTHER
    }

    /** {@code LoaiDinhDanh} of the national wire: CCCD has 12 digits, CMND has 9. */
    public enum IdentityType {
        CCCD,
        CMND
    }
}
