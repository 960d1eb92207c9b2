import time

import pytest

from trainer.domain.secrets import HIDDEN, without_secrets

TOKEN = "eyJhbGciOiJIUzI1NiJ9.c2VjcmV0c2VjcmV0.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    "text",
    [
        f"LEETCODE_SESSION={TOKEN}; theme=dark",
        f'"LEETCODE_SESSION": "{TOKEN}"',
        "cookie: csrftoken=c2VjcmV0c2VjcmV0; _ga=c2VjcmV0",
        "Set-Cookie: sid=c2VjcmV0c2VjcmV0",
        "x-csrf-token: c2VjcmV0c2VjcmV0",
        "Authorization: Bearer c2VjcmV0c2VjcmV0c2VjcmV0",
        f"my token is {TOKEN}, keep it",
        "ghp_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0",
        "github_pat_c2VjcmV0c2VjcmV0c2VjcmV0",
    ],
)
def test_nothing_is_left_of_a_secret_but_that_there_was_one(text: str) -> None:
    safe = without_secrets(f"before\n{text}\nafter")
    assert "c2VjcmV0" not in safe
    assert HIDDEN in safe
    assert safe.startswith("before\n")
    assert safe.endswith("\nafter")


@pytest.mark.parametrize(
    "text",
    [
        "Two Sum",
        "def session_of(self, bearer): return self.sessions[bearer]",
        "session = requests.Session()",
        "Assign Cookie: sort both, then give the smallest",
        "cookies = sorted(s)  # assign-cookies, LC 455",
        "sessions = 3",
        "the cookie monster eats: all",
        "a csrf token protects a form",
    ],
)
def test_plain_notes_and_code_stay_as_they_are(text: str) -> None:
    assert without_secrets(text) == text


def test_a_huge_text_is_looked_through_in_linear_time() -> None:
    begun = time.perf_counter()
    for part in ("session", "cookie: ", "eyJ", "a-", "csrf-", "bearer "):
        without_secrets("bearer session " + part * (400_000 // len(part)))
    assert time.perf_counter() - begun < 5
