-- One month of plainly invented cases: identity numbers begin with 000, every name ends in Mẫu. Parameters: first day, day after the
-- last, how many, from which day on cases are still open, procedure codes.
WITH drawn AS (
    SELECT n, ?::date + (random() * (?::date - ?::date - 1))::int AS day, 1 + floor(random() * 160)::int AS commune, random() AS a,
        random() AS b, random() AS c, random() AS d, random() AS e, random() AS f, random() AS g
    FROM generate_series(1, ?) n
), placed AS (
    SELECT *, day + time '00:00' + (27000 + a * 30000) * interval '1 second' AS local,
        'H99.10.' || to_char(commune, 'FM000') AS unit
    FROM drawn
), stated AS (
    SELECT *, local AT TIME ZONE 'Asia/Ho_Chi_Minh' AS at,
        row_number() OVER (PARTITION BY commune, day ORDER BY local, n) AS number,
        CASE WHEN day >= ? AND b < 0.9 OR b < 0.005
            THEN (ARRAY['REGISTERED', 'ACCEPTED', 'ACCEPTED', 'PROCESSING', 'PROCESSING', 'PROCESSING', 'PROCESSING',
                'SUPPLEMENT_REQUESTED', 'RESOLVED', 'RESOLVED'])[1 + floor(c * 10)::int]
            ELSE CASE WHEN c < 0.97 THEN 'RETURNED' ELSE 'WITHDRAWN' END END AS state
    FROM placed
), procedures AS (
    SELECT code AS procedure_code, max(version) AS procedure_version, row_number() OVER (ORDER BY code) - 1 AS place,
        count(*) OVER () AS among
    FROM catalogue_procedure_version WHERE code = ANY (?) GROUP BY code
)
INSERT INTO cases (id, submitted_on, code, version, sequence, steps, state, receiving_unit, processing_unit, procedure_code,
        procedure_version, channel, applicant_name, applicant_type, identity_type, identity_number, phone, address, subject,
        documents, submitted_at, accepted_at, limit_unit, limit_value, pauses, calendar_version, due_at, supplement_requests,
        closed_at, last_step_at, lookup_pin)
SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text || at), 1, 3) || '8'
            || substr(md5(at || n::text), 1, 15))::uuid,
    day, unit || '-' || to_char(day, 'YYMMDD') || '-' || to_char(number, 'FM0000'), 3, 3, 3, state, unit,
    CASE WHEN d < 0.15 THEN 'H99.10.' || to_char(1 + (commune * 7 + n) % 160, 'FM000') ELSE unit END,
    procedure_code, procedure_version, (ARRAY['COUNTER', 'COUNTER', 'ONLINE', 'POSTAL'])[1 + floor(d * 4)::int],
    -- Shares of surnames as they are in Vietnam, roughly.
    (ARRAY['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Hoàng',
        'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ'])[1 + floor(e * 20)::int] || ' '
        || (ARRAY['Văn', 'Thị', 'Thị', 'Văn', 'Hữu', 'Đức', 'Minh', 'Ngọc', 'Thanh', 'Quang', 'Thu', 'Xuân'])
            [1 + floor(f * 12)::int] || ' '
        || (ARRAY['An', 'Bình', 'Cường', 'Dũng', 'Đào', 'Giang', 'Hà', 'Hải', 'Hạnh', 'Hiếu', 'Hoa', 'Hòa', 'Hùng', 'Hương',
            'Khánh', 'Lan', 'Linh', 'Long', 'Mai', 'Nam', 'Nga', 'Ngân', 'Phong', 'Phúc', 'Quân', 'Sơn', 'Tâm', 'Thảo', 'Trang',
            'Tuấn', 'Uyên', 'Việt', 'Yến'])[1 + floor(g * 33)::int] || ' Mẫu',
    'CITIZEN', 'CCCD', '000' || lpad(((extract(epoch FROM day)::bigint * 7919 + n::bigint * 104729) % 1000000000)::text, 9, '0'),
    '0900' || lpad((n % 1000000)::text, 6, '0'), 'Thôn ' || n % 20 || ', xã mẫu, tỉnh mẫu',
    (ARRAY['Đăng ký khai sinh cho con', 'Cấp bản sao trích lục hộ tịch', 'Chứng thực chữ ký',
        'Cấp giấy phép xây dựng nhà ở riêng lẻ', 'Đăng ký biến động đất đai', 'Đăng ký thành lập hộ kinh doanh'])[1 + n % 6]
        || ' số ' || n % 5000,
    '[{"code":"TK","form":"ORIGINAL"},{"code":"GCS","form":"CERTIFIED_COPY"}]', at,
    CASE WHEN state <> 'REGISTERED' THEN at END, CASE WHEN state <> 'REGISTERED' THEN 'WORKING_DAYS' END,
    CASE WHEN state <> 'REGISTERED' THEN 20 END,
    CASE state WHEN 'REGISTERED' THEN NULL WHEN 'SUPPLEMENT_REQUESTED'
        THEN jsonb_build_array(jsonb_build_object('from', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
        ELSE '[]'::jsonb END,
    NULL, CASE WHEN state NOT IN ('REGISTERED', 'SUPPLEMENT_REQUESTED') THEN at + interval '28 days' END,
    CASE WHEN state = 'SUPPLEMENT_REQUESTED' THEN 1 ELSE 0 END,
    CASE WHEN state IN ('RESOLVED', 'RETURNED', 'WITHDRAWN') THEN at + interval '1 hour' END, at + interval '1 hour', '000000'
FROM stated JOIN procedures ON place = n % among
