from tests.services.importing.sources import solved
from trainer.domain.importing.column import Column, Meaning
from trainer.domain.importing.reading import Reading
from trainer.domain.secrets import HIDDEN
from trainer.services.importing.sifting import sifted

COOKIE = "LEETCODE_SESSION=c2VjcmV0c2VjcmV0"


def test_no_secret_passes_from_what_was_read() -> None:
    column = Column(
        header="Note", filled=1.0, samples=(COOKIE,), meaning=Meaning.NOTE, guessed=True
    )
    entry = solved(f"Two Sum {COOKIE}", note=f"sort; {COOKIE}", code=f"# {COOKIE}")
    reading = Reading(entries=(entry,), rows=1, columns=(column,), remarks=(f"odd: {COOKIE}",))
    safe = sifted(reading)
    assert "c2VjcmV0" not in repr(safe)
    assert repr(safe).count(HIDDEN) == 5


def test_what_holds_no_secret_is_the_same() -> None:
    entry = solved("Two Sum", note="a map of complements")
    assert sifted(Reading(entries=(entry,), rows=1)).entries[0] is entry
