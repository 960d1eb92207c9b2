"""Beginning an attempt at Two Sum and running code in it, as several tests do."""

from textual.pilot import Pilot

from tests.tui.pilot import screen_text, until, work_done
from trainer.domain.log.review import CardKey
from trainer.tui.app import TrainerApp
from trainer.tui.attempt.attempt_screen import AttemptScreen
from trainer.tui.attempt.pattern_offer import PatternOffer
from trainer.tui.messages import Open, Place

SOLUTION = """def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for place, number in enumerate(numbers):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
    raise ValueError("no pair")
"""
WRONG = SOLUTION.replace("seen[target - number], place", "0, place")


async def log_opened(pilot: Pilot[None]) -> None:
    """Wait until the app has opened the log; before, it goes nowhere."""
    app = pilot.app
    assert isinstance(app, TrainerApp)
    await until(pilot, lambda: app.services is not None)


async def begun(pilot: Pilot[None], slug: str = "two-sum") -> AttemptScreen:
    """Begin an attempt, without reading about its pattern first, and give its screen."""
    await log_opened(pilot)
    pilot.app.post_message(Open(Place.ATTEMPT, CardKey(slug)))
    await until(pilot, lambda: isinstance(pilot.app.screen, AttemptScreen | PatternOffer))
    if isinstance(pilot.app.screen, PatternOffer):
        await pilot.press("escape")
    await until(pilot, lambda: isinstance(pilot.app.screen, AttemptScreen))
    screen = pilot.app.screen
    assert isinstance(screen, AttemptScreen)
    return screen


async def run(pilot: Pilot[None], screen: AttemptScreen, code: str) -> str:
    """Run this code to its verdict and give what then stands on the screen."""
    screen.editor.text = code
    await pilot.press("f5")
    await work_done(pilot)
    return screen_text(pilot)
