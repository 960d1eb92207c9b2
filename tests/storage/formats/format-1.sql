CREATE TABLE day_plan (
        study_day DATE NOT NULL,
        made_at DATETIME NOT NULL,
        items TEXT NOT NULL,
        finished BOOLEAN NOT NULL,
        PRIMARY KEY (study_day)
    );
CREATE TABLE draft (
        id TEXT NOT NULL,
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
        saved_at DATETIME NOT NULL,
        state BLOB NOT NULL,
        code BLOB NOT NULL,
        PRIMARY KEY (id)
    );
CREATE TABLE logged_problem (
        slug TEXT NOT NULL,
        title BLOB NOT NULL,
        url BLOB NOT NULL,
        pattern TEXT,
        level INTEGER NOT NULL,
        number INTEGER,
        target_minutes INTEGER NOT NULL,
        notes BLOB NOT NULL,
        added_at DATETIME NOT NULL,
        PRIMARY KEY (slug),
        CHECK (level IN (1, 2, 3))
    );
CREATE TABLE memory (
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
        stability FLOAT NOT NULL,
        difficulty FLOAT NOT NULL,
        last_day DATE NOT NULL,
        due DATE NOT NULL,
        reps INTEGER NOT NULL,
        lapses INTEGER NOT NULL,
        streak INTEGER NOT NULL,
        last_review_id TEXT NOT NULL,
        PRIMARY KEY (slug, skill)
    );
CREATE TABLE meta ("key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key"));
CREATE TABLE retraction (
        id TEXT NOT NULL,
        review_id TEXT NOT NULL,
        at DATETIME NOT NULL,
        PRIMARY KEY (id)
    );
CREATE TABLE review (
        id TEXT NOT NULL,
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
        at DATETIME NOT NULL,
        study_day DATE NOT NULL,
        rating INTEGER NOT NULL,
        source TEXT NOT NULL,
        solved BOOLEAN NOT NULL,
        active_seconds FLOAT,
        target_seconds FLOAT,
        rung INTEGER NOT NULL,
        revealed BOOLEAN NOT NULL,
        answer_seen BOOLEAN NOT NULL,
        runs INTEGER NOT NULL,
        failed_runs INTEGER NOT NULL,
        insight BLOB NOT NULL,
        code BLOB NOT NULL,
        PRIMARY KEY (id),
        CHECK (skill IN ('solve', 'recall')),
        CHECK (rating IN (1, 2, 3, 4)),
        CHECK (source IN ('attempt', 'log', 'import')),
        CHECK (active_seconds BETWEEN 0 AND 1e9),
        CHECK (target_seconds BETWEEN 0 AND 1e9),
        CHECK (rung IN (0, 1, 2, 3, 4)),
        CHECK (solved IN (0, 1) AND revealed IN (0, 1) AND answer_seen IN (0, 1)),
        CHECK (runs >= 0 AND failed_runs >= 0)
    );
CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        changed_at DATETIME NOT NULL,
        PRIMARY KEY (name)
    );
CREATE TABLE suspension (
        slug TEXT NOT NULL,
        suspended_at DATETIME NOT NULL,
        PRIMARY KEY (slug)
    );
INSERT INTO "day_plan" VALUES ('2026-11-20', '2026-11-21 18:30:00.000000', '[["two-sum", "solve", "review", 480.0], ["odd-jobs", "solve", "new", 2100.0]]', 1);
INSERT INTO "day_plan" VALUES ('2026-11-21', '2026-11-21 18:30:00.000000', '[["odd-jobs", "solve", "new", 2100.0]]', 0);
INSERT INTO "day_plan" VALUES ('2026-11-02', '2026-11-02 08:00:00.000000', '[["a"]', 0);
INSERT INTO "draft" VALUES ('draft', '3sum', 'solve', '2026-11-21 18:30:00.000000', CAST('{"id": "draft", "card": ["3sum", "solve"], "begun_at": "2026-11-21T18:30:00+00:00", "target_time": 1500000000, "running_since": null, "touched_at": "2026-11-21T18:34:00+00:00", "worked": 240000000, "progress_time": 180000000, "rung": 1, "revealed": false, "answer_seen": false, "runs": 0, "failed_runs": 0, "most_passed": 0, "solved": false, "insight": ""}' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "draft" VALUES ('hostile', 'two-sum', 'solve', '2026-11-21 18:30:00.000000', CAST(X'7b226964223a2022686f7374696c65222c202263617264223a205b2274776f2d73756d222c2022736f6c7665225d2c2022626567756e5f6174223a2022323032362d31312d32315431383a33303a30302b30303a3030222c20227461726765745f74696d65223a203534303030303030302c202272756e6e696e675f73696e6365223a2022323032362d31312d32315431383a33303a30302b30303a3030222c2022746f75636865645f6174223a2022323032362d31312d32315431383a33313a30302b30303a3030222c2022776f726b6564223a20302c202270726f67726573735f74696d65223a20302c202272756e67223a20302c202272657665616c6564223a2066616c73652c2022616e737765725f7365656e223a2066616c73652c202272756e73223a20302c20226661696c65645f72756e73223a20302c20226d6f73745f706173736564223a20302c2022736f6c766564223a2066616c73652c2022696e7369676874223a20226c6f6e6520eda08020737572726f6761746520edbfbf227d' AS BLOB), CAST(X'6c6f6e6520eda08020737572726f6761746520edbfbf' AS BLOB));
INSERT INTO "draft" VALUES ('odd', 'two-sum', 'solve', '2026-11-02 08:00:00.000000', CAST('{"no": [' AS BLOB), CAST('kept' AS BLOB));
INSERT INTO "logged_problem" VALUES ('odd-jobs', CAST('Odd Jobs' AS BLOB), CAST('https://example.org/problems/odd-jobs' AS BLOB), 'greedy', 3, 4711, 35, CAST('asked

in an *interview*' AS BLOB), '2026-11-21 18:30:00.000000');
INSERT INTO "logged_problem" VALUES ('hostile-0', CAST('nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]' AS BLOB), CAST('https://example.org/nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]' AS BLOB), NULL, 2, NULL, 25, CAST('nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]' AS BLOB), '2026-11-21 18:30:00.000000');
INSERT INTO "logged_problem" VALUES ('hostile-1', CAST(X'1b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c285' AS BLOB), CAST(X'68747470733a2f2f6578616d706c652e6f72672f1b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c285' AS BLOB), NULL, 2, NULL, 25, CAST(X'1b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c285' AS BLOB), '2026-11-21 18:30:00.000000');
INSERT INTO "logged_problem" VALUES ('hostile-2', CAST(X'e280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbf' AS BLOB), CAST(X'68747470733a2f2f6578616d706c652e6f72672fe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbf' AS BLOB), NULL, 2, NULL, 25, CAST(X'e280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbf' AS BLOB), '2026-11-21 18:30:00.000000');
INSERT INTO "logged_problem" VALUES ('hostile-3', CAST(X'6c6f6e6520eda08020737572726f6761746520edbfbf' AS BLOB), CAST(X'68747470733a2f2f6578616d706c652e6f72672f6c6f6e6520eda08020737572726f6761746520edbfbf' AS BLOB), NULL, 2, NULL, 25, CAST(X'6c6f6e6520eda08020737572726f6761746520edbfbf' AS BLOB), '2026-11-21 18:30:00.000000');
INSERT INTO "logged_problem" VALUES ('hostile-4', CAST(X'27293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e6473' AS BLOB), CAST(X'68747470733a2f2f6578616d706c652e6f72672f27293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e6473' AS BLOB), NULL, 2, NULL, 25, CAST(X'27293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e6473' AS BLOB), '2026-11-21 18:30:00.000000');
INSERT INTO "logged_problem" VALUES ('hostile-5', CAST(X'e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880' AS BLOB), CAST(X'68747470733a2f2f6578616d706c652e6f72672fe995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880' AS BLOB), NULL, 2, NULL, 25, CAST(X'e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880' AS BLOB), '2026-11-21 18:30:00.000000');
INSERT INTO "memory" VALUES ('two-sum', 'solve', 47.056780128178154, 7.512662781889628, '2026-10-20', '2026-12-06', 17, 2, 7, '00000000000000000000000000000046');
INSERT INTO "memory" VALUES ('lru-cache', 'solve', 157.20219330578007, 7.131941349420466, '2026-09-05', '2027-02-09', 12, 2, 5, '0000000000000000000000000000003d');
INSERT INTO "memory" VALUES ('3sum', 'solve', 184.69182548963548, 5.976550856903918, '2026-10-05', '2027-04-08', 12, 1, 4, '00000000000000000000000000000043');
INSERT INTO "memory" VALUES ('number-of-islands', 'recall', 105.19389036418727, 1.0, '2026-05-14', '2026-08-27', 2, 0, 2, '00000000000000000000000000000026');
INSERT INTO "memory" VALUES ('gone-from-here', 'solve', 108.00515374508481, 6.007985987840651, '2026-10-14', '2027-01-30', 12, 1, 2, '00000000000000000000000000000045');
INSERT INTO "memory" VALUES ('number-of-islands', 'solve', 115.99763504725725, 7.546949947296926, '2026-10-11', '2027-02-04', 12, 2, 4, '00000000000000000000000000000044');
INSERT INTO "memory" VALUES ('two-sum', 'recall', 141.08960846703414, 1.0, '2026-06-16', '2026-11-04', 2, 0, 2, '0000000000000000000000000000002d');
INSERT INTO "memory" VALUES ('3sum', 'recall', 104.8540583619499, 1.0, '2026-07-22', '2026-11-04', 2, 0, 2, '00000000000000000000000000000034');
INSERT INTO "memory" VALUES ('gone-from-here', 'recall', 5.701348964559574, 6.402115069296838, '2026-08-27', '2026-09-02', 2, 0, 1, '0000000000000000000000000000003b');
INSERT INTO "memory" VALUES ('lru-cache', 'recall', 1.166181257971497, 7.394502741279718, '2026-09-29', '2026-09-30', 2, 1, 0, '00000000000000000000000000000042');
INSERT INTO "memory" VALUES ('tied', 'solve', 2.5625081682260777, 7.0269895692968385, '2026-11-21', '2026-11-24', 2, 1, 0, 'tie-b');
INSERT INTO "memory" VALUES ('far', 'solve', 121.58401096510725, 2.111214235785395, '9987-12-31', '9988-05-01', 2, 0, 2, 'last');
INSERT INTO "memory" VALUES ('[odd] ''slug'' 長', 'solve', 2.3065, 2.118103970459016, '2026-11-21', '2026-11-23', 1, 0, 1, '[x]''"');
INSERT INTO "meta" VALUES ('scheduler', 'fsrs-6 default 0.9000 3650');
INSERT INTO "meta" VALUES ('greeted_at', '2026-11-21T18:30:00+00:00');
INSERT INTO "retraction" VALUES ('back-0', '00000000000000000000000000000000', '2026-11-21 18:30:00.000000');
INSERT INTO "retraction" VALUES ('back-1', '00000000000000000000000000000047', '2026-11-21 18:30:01.000000');
INSERT INTO "retraction" VALUES ('back-2', '0000000000000000000000000000000c', '2026-11-21 18:30:02.000000');
INSERT INTO "retraction" VALUES ('back-3', '0000000000000000000000000000000c', '2026-11-21 18:30:03.000000');
INSERT INTO "retraction" VALUES ('back-4', 'hostile-1', '2026-11-21 18:30:04.000000');
INSERT INTO "retraction" VALUES ('back-5', 'not here', '2026-11-21 18:30:05.000000');
INSERT INTO "review" VALUES ('00000000000000000000000000000000', 'two-sum', 'solve', '2025-11-03 06:07:09.000000', '2025-11-03', 1, 'attempt', 0, 360.0, NULL, 0, 0, 1, 0, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000001', 'lru-cache', 'solve', '2025-11-09 07:07:09.013717', '2025-11-09', 3, 'log', 1, 420.000001, 900.0, 0, 1, 0, 1, 1, CAST('the partner is known (1)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000002', '3sum', 'solve', '2025-11-15 08:07:09.027434', '2025-11-15', 4, 'import', 1, 480.000002, 900.0, 0, 0, 0, 2, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000003', 'number-of-islands', 'recall', '2025-11-18 09:07:09.041151', '2025-11-18', 3, 'attempt', 1, NULL, 900.0, 0, 0, 0, 3, 0, CAST('the partner is known (3)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000004', 'gone-from-here', 'solve', '2025-11-24 10:07:09.054868', '2025-11-24', 4, 'log', 1, 600.000004, 900.0, 0, 0, 0, 0, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000005', 'two-sum', 'solve', '2025-11-30 11:07:09.068585', '2025-11-30', 3, 'import', 1, 660.000005, NULL, 0, 0, 0, 1, 2, CAST('the partner is known (5)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000006', 'lru-cache', 'solve', '2025-12-03 12:07:09.082302', '2025-12-03', 1, 'attempt', 0, 720.000006, 900.0, 1, 0, 1, 2, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000007', '3sum', 'solve', '2025-12-09 13:07:09.096019', '2025-12-09', 3, 'log', 1, NULL, 900.0, 0, 1, 0, 3, 1, CAST('the partner is known (7)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000008', 'number-of-islands', 'solve', '2025-12-15 14:07:09.109736', '2025-12-15', 4, 'import', 1, 840.000008, 900.0, 0, 0, 0, 0, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000009', 'gone-from-here', 'solve', '2025-12-18 15:07:09.123453', '2025-12-18', 3, 'attempt', 1, 360.000009, 900.0, 0, 0, 0, 1, 0, CAST('the partner is known (9)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000000a', 'two-sum', 'recall', '2025-12-24 16:07:09.137170', '2025-12-24', 4, 'log', 1, 420.00001, NULL, 0, 0, 0, 2, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000000b', 'lru-cache', 'solve', '2025-12-30 17:07:09.150887', '2025-12-30', 3, 'import', 1, NULL, 900.0, 0, 0, 0, 3, 2, CAST('the partner is known (11)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000000c', '3sum', 'solve', '2026-01-02 18:07:09.164604', '2026-01-02', 1, 'attempt', 0, 540.000012, 900.0, 2, 0, 1, 0, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000000d', 'number-of-islands', 'solve', '2026-01-08 19:07:09.178321', '2026-01-08', 3, 'log', 1, 600.000013, 900.0, 0, 1, 0, 1, 1, CAST('the partner is known (13)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000000e', 'gone-from-here', 'solve', '2026-01-14 20:07:09.192038', '2026-01-14', 4, 'import', 1, 660.000014, 900.0, 0, 0, 0, 2, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000000f', 'two-sum', 'solve', '2026-01-17 21:07:09.205755', '2026-01-17', 3, 'attempt', 1, NULL, NULL, 0, 0, 0, 3, 0, CAST('the partner is known (15)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000010', 'lru-cache', 'solve', '2026-01-23 06:07:09.219472', '2026-01-23', 4, 'log', 1, 780.000016, 900.0, 0, 0, 0, 0, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000011', '3sum', 'recall', '2026-01-29 07:07:09.233189', '2026-01-29', 3, 'import', 1, 840.000017, 900.0, 0, 0, 0, 1, 2, CAST('the partner is known (17)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000012', 'number-of-islands', 'solve', '2026-02-01 08:07:09.246906', '2026-02-01', 1, 'attempt', 0, 360.000018, 900.0, 3, 0, 1, 2, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000013', 'gone-from-here', 'solve', '2026-02-07 09:07:09.260623', '2026-02-07', 3, 'log', 1, NULL, 900.0, 0, 1, 0, 3, 1, CAST('the partner is known (19)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000014', 'two-sum', 'solve', '2026-02-13 10:07:09.274340', '2026-02-13', 4, 'import', 1, 480.00002, NULL, 0, 0, 0, 0, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000015', 'lru-cache', 'solve', '2026-02-16 11:07:09.288057', '2026-02-16', 3, 'attempt', 1, 540.000021, 900.0, 0, 0, 0, 1, 0, CAST('the partner is known (21)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000016', '3sum', 'solve', '2026-02-22 12:07:09.301774', '2026-02-22', 4, 'log', 1, 600.000022, 900.0, 0, 0, 0, 2, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000017', 'number-of-islands', 'solve', '2026-02-28 13:07:09.315491', '2026-02-28', 3, 'import', 1, NULL, 900.0, 0, 0, 0, 3, 2, CAST('the partner is known (23)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000018', 'gone-from-here', 'recall', '2026-03-03 14:07:09.329208', '2026-03-03', 1, 'attempt', 0, 720.000024, 900.0, 4, 0, 1, 0, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000019', 'two-sum', 'solve', '2026-03-09 15:07:09.342925', '2026-03-09', 3, 'log', 1, 780.000025, NULL, 0, 1, 0, 1, 1, CAST('the partner is known (25)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000001a', 'lru-cache', 'solve', '2026-03-15 16:07:09.356642', '2026-03-15', 4, 'import', 1, 840.000026, 900.0, 0, 0, 0, 2, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000001b', '3sum', 'solve', '2026-03-18 17:07:09.370359', '2026-03-18', 3, 'attempt', 1, NULL, 900.0, 0, 0, 0, 3, 0, CAST('the partner is known (27)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000001c', 'number-of-islands', 'solve', '2026-03-24 18:07:09.384076', '2026-03-24', 4, 'log', 1, 420.000028, 900.0, 0, 0, 0, 0, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000001d', 'gone-from-here', 'solve', '2026-03-30 19:07:09.397793', '2026-03-30', 3, 'import', 1, 480.000029, 900.0, 0, 0, 0, 1, 2, CAST('the partner is known (29)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000001e', 'two-sum', 'solve', '2026-04-02 20:07:09.411510', '2026-04-02', 1, 'attempt', 0, 540.00003, NULL, 0, 0, 1, 2, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000001f', 'lru-cache', 'recall', '2026-04-08 21:07:09.425227', '2026-04-08', 3, 'log', 1, NULL, 900.0, 0, 1, 0, 3, 1, CAST('the partner is known (31)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000020', '3sum', 'solve', '2026-04-14 06:07:09.438944', '2026-04-14', 4, 'import', 1, 660.000032, 900.0, 0, 0, 0, 0, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000021', 'number-of-islands', 'solve', '2026-04-17 07:07:09.452661', '2026-04-17', 3, 'attempt', 1, 720.000033, 900.0, 0, 0, 0, 1, 0, CAST('the partner is known (33)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000022', 'gone-from-here', 'solve', '2026-04-23 08:07:09.466378', '2026-04-23', 4, 'log', 1, 780.000034, 900.0, 0, 0, 0, 2, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000023', 'two-sum', 'solve', '2026-04-29 09:07:09.480095', '2026-04-29', 3, 'import', 1, NULL, NULL, 0, 0, 0, 3, 2, CAST('the partner is known (35)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000024', 'lru-cache', 'solve', '2026-05-02 10:07:09.493812', '2026-05-02', 1, 'attempt', 0, 360.000036, 900.0, 1, 0, 1, 0, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000025', '3sum', 'solve', '2026-05-08 11:07:09.507529', '2026-05-08', 3, 'log', 1, 420.000037, 900.0, 0, 1, 0, 1, 1, CAST('the partner is known (37)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000026', 'number-of-islands', 'recall', '2026-05-14 12:07:09.521246', '2026-05-14', 4, 'import', 1, 480.000038, 900.0, 0, 0, 0, 2, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000027', 'gone-from-here', 'solve', '2026-05-17 13:07:09.534963', '2026-05-17', 3, 'attempt', 1, NULL, 900.0, 0, 0, 0, 3, 0, CAST('the partner is known (39)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000028', 'two-sum', 'solve', '2026-05-23 14:07:09.548680', '2026-05-23', 4, 'log', 1, 600.00004, NULL, 0, 0, 0, 0, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000029', 'lru-cache', 'solve', '2026-05-29 15:07:09.562397', '2026-05-29', 3, 'import', 1, 660.000041, 900.0, 0, 0, 0, 1, 2, CAST('the partner is known (41)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000002a', '3sum', 'solve', '2026-06-01 16:07:09.576114', '2026-06-01', 1, 'attempt', 0, 720.000042, 900.0, 2, 0, 1, 2, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000002b', 'number-of-islands', 'solve', '2026-06-07 17:07:09.589831', '2026-06-07', 3, 'log', 1, NULL, 900.0, 0, 1, 0, 3, 1, CAST('the partner is known (43)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000002c', 'gone-from-here', 'solve', '2026-06-13 18:07:09.603548', '2026-06-13', 4, 'import', 1, 840.000044, 900.0, 0, 0, 0, 0, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000002d', 'two-sum', 'recall', '2026-06-16 19:07:09.617265', '2026-06-16', 3, 'attempt', 1, 360.000045, NULL, 0, 0, 0, 1, 0, CAST('the partner is known (45)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000002e', 'lru-cache', 'solve', '2026-06-22 20:07:09.630982', '2026-06-22', 4, 'log', 1, 420.000046, 900.0, 0, 0, 0, 2, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000002f', '3sum', 'solve', '2026-06-28 21:07:09.644699', '2026-06-28', 3, 'import', 1, NULL, 900.0, 0, 0, 0, 3, 2, CAST('the partner is known (47)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000030', 'number-of-islands', 'solve', '2026-07-01 06:07:09.658416', '2026-07-01', 1, 'attempt', 0, 540.000048, 900.0, 3, 0, 1, 0, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000031', 'gone-from-here', 'solve', '2026-07-07 07:07:09.672133', '2026-07-07', 3, 'log', 1, 600.000049, 900.0, 0, 1, 0, 1, 1, CAST('the partner is known (49)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000032', 'two-sum', 'solve', '2026-07-13 08:07:09.685850', '2026-07-13', 4, 'import', 1, 660.00005, NULL, 0, 0, 0, 2, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000033', 'lru-cache', 'solve', '2026-07-16 09:07:09.699567', '2026-07-16', 3, 'attempt', 1, NULL, 900.0, 0, 0, 0, 3, 0, CAST('the partner is known (51)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000034', '3sum', 'recall', '2026-07-22 10:07:09.713284', '2026-07-22', 4, 'log', 1, 780.000052, 900.0, 0, 0, 0, 0, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000035', 'number-of-islands', 'solve', '2026-07-28 11:07:09.727001', '2026-07-28', 3, 'import', 1, 840.000053, 900.0, 0, 0, 0, 1, 2, CAST('the partner is known (53)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000036', 'gone-from-here', 'solve', '2026-07-31 12:07:09.740718', '2026-07-31', 1, 'attempt', 0, 360.000054, 900.0, 4, 0, 1, 2, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000037', 'two-sum', 'solve', '2026-08-06 13:07:09.754435', '2026-08-06', 3, 'log', 1, NULL, NULL, 0, 1, 0, 3, 1, CAST('the partner is known (55)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000038', 'lru-cache', 'solve', '2026-08-12 14:07:09.768152', '2026-08-12', 4, 'import', 1, 480.000056, 900.0, 0, 0, 0, 0, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000039', '3sum', 'solve', '2026-08-15 15:07:09.781869', '2026-08-15', 3, 'attempt', 1, 540.000057, 900.0, 0, 0, 0, 1, 0, CAST('the partner is known (57)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000003a', 'number-of-islands', 'solve', '2026-08-21 16:07:09.795586', '2026-08-21', 4, 'log', 1, 600.000058, 900.0, 0, 0, 0, 2, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000003b', 'gone-from-here', 'recall', '2026-08-27 17:07:09.809303', '2026-08-27', 3, 'import', 1, NULL, 900.0, 0, 0, 0, 3, 2, CAST('the partner is known (59)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000003c', 'two-sum', 'solve', '2026-08-30 18:07:09.823020', '2026-08-30', 1, 'attempt', 0, 720.00006, NULL, 0, 0, 1, 0, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000003d', 'lru-cache', 'solve', '2026-09-05 19:07:09.836737', '2026-09-05', 3, 'log', 1, 780.000061, 900.0, 0, 1, 0, 1, 1, CAST('the partner is known (61)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000003e', '3sum', 'solve', '2026-09-11 20:07:09.850454', '2026-09-11', 4, 'import', 1, 840.000062, 900.0, 0, 0, 0, 2, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('0000000000000000000000000000003f', 'number-of-islands', 'solve', '2026-09-14 21:07:09.864171', '2026-09-14', 3, 'attempt', 1, NULL, 900.0, 0, 0, 0, 3, 0, CAST('the partner is known (63)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000040', 'gone-from-here', 'solve', '2026-09-20 06:07:09.877888', '2026-09-20', 4, 'log', 1, 420.000064, 900.0, 0, 0, 0, 0, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000041', 'two-sum', 'solve', '2026-09-26 07:07:09.891605', '2026-09-26', 3, 'import', 1, 480.000065, NULL, 0, 0, 0, 1, 2, CAST('the partner is known (65)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000042', 'lru-cache', 'recall', '2026-09-29 08:07:09.905322', '2026-09-29', 1, 'attempt', 0, 540.000066, 900.0, 1, 0, 1, 2, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000043', '3sum', 'solve', '2026-10-05 09:07:09.919039', '2026-10-05', 3, 'log', 1, NULL, 900.0, 0, 1, 0, 3, 1, CAST('the partner is known (67)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000044', 'number-of-islands', 'solve', '2026-10-11 10:07:09.932756', '2026-10-11', 4, 'import', 1, 660.000068, 900.0, 0, 0, 0, 0, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000045', 'gone-from-here', 'solve', '2026-10-14 11:07:09.946473', '2026-10-14', 3, 'attempt', 1, 720.000069, 900.0, 0, 0, 0, 1, 0, CAST('the partner is known (69)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000046', 'two-sum', 'solve', '2026-10-20 12:07:09.960190', '2026-10-20', 4, 'log', 1, 780.00007, NULL, 0, 0, 0, 2, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('00000000000000000000000000000047', 'lru-cache', 'solve', '2026-10-26 13:07:09.973907', '2026-10-26', 3, 'import', 1, NULL, 900.0, 0, 0, 0, 3, 2, CAST('the partner is known (71)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('hostile-0', 'two-sum', 'solve', '2026-10-12 18:30:00.000000', '2026-10-12', 3, 'attempt', 1, 360.0, NULL, 0, 0, 0, 0, 0, CAST('nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]' AS BLOB), CAST('nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]nums[i] [/b] [@click=app.quit]q[/] [red]no markup[/red]' AS BLOB));
INSERT INTO "review" VALUES ('hostile-1', 'two-sum', 'solve', '2026-10-13 18:30:00.000000', '2026-10-13', 3, 'log', 1, 420.000001, 900.0, 0, 1, 0, 1, 1, CAST(X'1b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c285' AS BLOB), CAST(X'1b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c2851b5d35323b633b614756736247383d07201b5b324a20c29b33316d2000200720c285' AS BLOB));
INSERT INTO "review" VALUES ('hostile-2', 'two-sum', 'solve', '2026-10-14 18:30:00.000000', '2026-10-14', 3, 'import', 1, 480.000002, 900.0, 0, 0, 0, 2, 2, CAST(X'e280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbf' AS BLOB), CAST(X'e280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbfe280ae726967687420746f206c656674e280ac20e281a769736f6c617465e281a920e2808be2808d207a65726fcc81d28920efbbbf' AS BLOB));
INSERT INTO "review" VALUES ('hostile-3', 'two-sum', 'solve', '2026-10-15 18:30:00.000000', '2026-10-15', 3, 'attempt', 1, NULL, 900.0, 0, 0, 0, 3, 0, CAST(X'6c6f6e6520eda08020737572726f6761746520edbfbf' AS BLOB), CAST(X'6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf6c6f6e6520eda08020737572726f6761746520edbfbf' AS BLOB));
INSERT INTO "review" VALUES ('hostile-4', 'two-sum', 'solve', '2026-10-16 18:30:00.000000', '2026-10-16', 3, 'log', 1, 600.000004, 900.0, 0, 0, 0, 0, 1, CAST(X'27293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e6473' AS BLOB), CAST(X'27293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e647327293b2044524f50205441424c45207265766965773b202d2d202271756f74656422205c206261636b0d0a616e640d6c696e65e280a8656e6473' AS BLOB));
INSERT INTO "review" VALUES ('hostile-5', 'two-sum', 'solve', '2026-10-17 18:30:00.000000', '2026-10-17', 3, 'import', 1, 660.000005, NULL, 0, 0, 0, 1, 2, CAST(X'e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880' AS BLOB), CAST(X'e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880e995b7e38184e69ca820c3a96d6f6a6920f09f91a9e2808df09f91a9e2808df09f91a720f09f9880' AS BLOB));
INSERT INTO "review" VALUES ('tie-b', 'tied', 'solve', '2026-11-21 18:30:00.000000', '2026-11-21', 1, 'log', 0, 420.000001, 900.0, 1, 1, 1, 1, 1, CAST('the partner is known (1)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('tie-a', 'tied', 'solve', '2026-11-21 18:30:00.000000', '2026-11-21', 4, 'import', 1, 480.000002, 900.0, 0, 0, 0, 2, 2, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('late', '3sum', 'solve', '2025-01-02 00:00:00.000000', '2025-01-02', 2, 'attempt', 1, NULL, 900.0, 0, 0, 0, 3, 0, CAST('the partner is known (3)' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "review" VALUES ('first', 'far', 'solve', '0001-01-03 00:00:00.000000', '0001-01-03', 3, 'log', 1, 600.000004, 900.0, 0, 0, 0, 0, 1, CAST('' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('last', 'far', 'solve', '9999-12-28 00:00:00.000000', '9999-12-28', 3, 'import', 1, 660.000005, NULL, 0, 0, 0, 1, 2, CAST('the partner is known (5)' AS BLOB), CAST('' AS BLOB));
INSERT INTO "review" VALUES ('[x]''"', '[odd] ''slug'' 長', 'solve', '2026-11-21 18:30:00.000000', '2026-11-21', 3, 'attempt', 1, 720.000006, 900.0, 0, 0, 0, 2, 0, CAST('' AS BLOB), CAST('def two_sum(numbers, target):
    """It''s a "quoted" line; -- no comment."""
    return [0, 1]  # 長い
' AS BLOB));
INSERT INTO "setting" VALUES ('budget', '60', '2026-11-21 18:30:00.000000');
INSERT INTO "setting" VALUES ('interview_day', '2027-01-31', '2026-11-21 18:30:00.000000');
INSERT INTO "setting" VALUES ('start', 'rusty', '2026-11-21 18:30:00.000000');
INSERT INTO "setting" VALUES ('desired_retention', '90', '2026-11-21 18:30:00.000000');
INSERT INTO "setting" VALUES ('time_zone', 'Pacific/Kiritimati', '2026-11-21 18:30:00.000000');
INSERT INTO "setting" VALUES ('leave_out', 'trie heap', '2026-11-21 18:30:00.000000');
INSERT INTO "setting" VALUES ('editor', 'vim ''+set ft=python'' [x]', '2026-11-21 18:30:00.000000');
INSERT INTO "setting" VALUES ('to_come', CAST(X'61205b76616c75655d201b5b33316d' AS TEXT), '2026-11-01 08:00:00.000000');
INSERT INTO "setting" VALUES ('stuck_time', 'as long as needed', '2026-11-01 08:00:00.000000');
INSERT INTO "suspension" VALUES ('lru-cache', '2026-11-21 18:30:00.000000');
INSERT INTO "suspension" VALUES ('gone-from-here', '2026-11-21 18:30:00.000000');
INSERT INTO "suspension" VALUES ('[odd] ''slug'' 長', '2026-11-21 18:30:00.000000');
CREATE VIEW live_review AS
        SELECT * FROM review
        WHERE NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.review_id = review.id);
CREATE INDEX memory_due ON memory (due, slug, skill);
CREATE TRIGGER retraction_knows_no_delete BEFORE DELETE ON retraction
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a retraction is never changed'); END;
CREATE TRIGGER retraction_knows_no_update BEFORE UPDATE ON retraction
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a retraction is never changed'); END;
CREATE INDEX retraction_of_review ON retraction (review_id);
CREATE INDEX review_at ON review (at, id);
CREATE TRIGGER review_knows_no_delete BEFORE DELETE ON review
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a review is never changed'); END;
CREATE TRIGGER review_knows_no_update BEFORE UPDATE ON review
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a review is never changed'); END;
CREATE INDEX review_of_card ON review (slug, skill, at, id);
CREATE INDEX review_on_day ON review (study_day, at, id);
PRAGMA user_version = 1;
