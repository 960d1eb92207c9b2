"""Cases of one's own and growth, on the command line."""

import json

from tests.cli.conftest import Trainer
from tests.cli.test_attempt import RIGHT, WRONG, judged, started


def test_an_input_is_kept_listed_run_and_removed(trainer: Trainer) -> None:
    file = started(trainer, RIGHT)
    assert trainer("cases", "any-repeat").data.startswith("Any Repeat has no case of your own")
    kept = trainer("run", "--input", "[1, 2, 3, 8]", "--keep")
    assert (kept.status, "Kept as a case of your own" in kept.talk) == (0, True)
    assert trainer("cases", "any-repeat").data == " 1  has_repeat([1, 2, 3, 8])\n"
    file.write_text(RIGHT.replace("return False", "return numbers[-1:] == [8]"))
    failed = json.loads(trainer("run", "--json").data)["first_failure"]
    assert (failed["kind"], failed["why"]) == ("own", "your own case")
    assert trainer("cases", "any-repeat", "--remove", "2").status == 3
    assert trainer("cases", "any-repeat", "--remove", "1").status == 0
    assert json.loads(trainer("cases", "any-repeat", "--json").data)["cases"] == []
    assert "removed a case of Any Repeat: has_repeat([1, 2, 3, 8])" in trainer("changes").data


def test_the_random_input_that_fails_is_kept(trainer: Trainer) -> None:
    file = started(trainer, RIGHT)
    assert "Nothing was kept: no small random input failed." in trainer("run", "--keep").talk
    file.write_text(WRONG)
    assert "random inputs are run once all cases pass" in trainer("run", "--keep").talk
    started(trainer).write_text(
        RIGHT.replace("return False", "return len(numbers) == 6 and 0 in numbers")
    )
    wrong = trainer("run", "--keep", "--json")
    verdict = json.loads(wrong.data)
    assert verdict["first_failure"]["kind"] == "random"
    assert verdict["random_inputs"]["failed"] > 0
    assert "Kept as a case of your own" in wrong.talk
    assert len(json.loads(trainer("cases", "any-repeat", "--json").data)["cases"]) == 1


def test_growth_is_told_after_a_green_run_only(trainer: Trainer) -> None:
    started(trainer, WRONG)
    assert "Growth is measured once all cases pass." in trainer("run", "--growth").data
    started(trainer).write_text(RIGHT)
    green = trainer("run", "--growth")
    assert "Growth cannot be measured here" in green.data
    assert trainer("run", "--growth", "--input", "[1]").status == 2
    measured = judged(trainer("run", "--growth", "--json"))["growth"]
    assert isinstance(measured, dict)
    assert measured["measured"] is None
