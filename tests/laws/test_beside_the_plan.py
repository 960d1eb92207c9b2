"""Laws 5 and 12 on Today: promises beside the plan are kept, and no pattern is given away."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import DAY
from tests.laws.all_that_is_told import SLUGS, a_world_after, lines_of
from tests.laws.histories import changes
from tests.sampling import amount
from tests.small_world import a_catalogue
from trainer.domain.log.change import Change
from trainer.domain.log.review import CardKey, Review, Skill
from trainer.domain.wording.today_words import later_in_words
from trainer.tui.today.card_text import card


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_catalogue(tmp_path_factory.mktemp("catalogue"))


@settings(max_examples=amount(8, whole=60))
@given(lines_of(Skill.SOLVE), st.lists(changes, max_size=4))
def test_the_panel_promises_what_the_rating_screen_does(
    catalogue: Path, solved: list[Review], chosen: list[Change]
) -> None:
    with a_world_after(catalogue, solved, chosen) as world:
        for slug in SLUGS:
            key = CardKey(slug)
            if slug not in world.services.library.catalogue.problems:
                continue
            session, view = world.services.study.begin(key).session, world.services.cards.view(key)
            if not view.ratings:
                continue
            assert view.counted is (session.counted_today() is not None)
            assert view.counted or view.back == session.preview()


@settings(max_examples=amount(8, whole=60))
@given(lines_of(Skill.SOLVE), st.lists(changes, max_size=4), st.booleans())
def test_nothing_on_today_names_the_pattern_of_what_is_to_do(
    catalogue: Path, solved: list[Review], chosen: list[Change], soon: bool
) -> None:
    with a_world_after(catalogue, solved, chosen) as world:
        services = world.services
        services.preferences.change("interview_day", "in 2 days" if soon else "", DAY)
        today = services.planning.replan()
        patterns = services.library.catalogue.patterns.values()
        names = {name.lower() for pattern in patterns for name in (pattern.id, pattern.name)}
        for item in today.open_items:
            view = services.cards.view(item.card)
            said = card(item, view, today.day, 45, final=soon).plain.replace(item.problem.title, "")
            said = f"{said} {item.word} {item.why(today.day)} {later_in_words(today)}".lower()
            assert not [name for name in names if name in said]
            assert "pattern hidden" in said
