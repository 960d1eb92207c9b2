from tests.builders import DAY, a_log, days
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.memory.deck import Deck
from trainer.domain.memory.scheduler import Scheduler


def a_deck(words: str, suspended: str = "") -> Deck:
    log = a_log(words)
    folded = {card: Scheduler().fold(log.of_card(card)) for card in log.cards()}
    known = {card: memory for card, memory in folded.items() if memory is not None}
    return Deck(known, frozenset(suspended.split()))


def due_slugs(deck: Deck, in_days: int) -> set[str]:
    return {card.slug for card in deck.due(Scheduler(), DAY + days(in_days))}


def test_a_card_is_due_on_its_day_and_every_day_after() -> None:
    deck = a_deck("two-sum: again; lru-cache: easy")
    assert due_slugs(deck, 0) == set()
    assert due_slugs(deck, 1) == {"two-sum"}
    assert due_slugs(deck, 60) == {"two-sum", "lru-cache"}


def test_the_desired_retention_moves_what_is_due_at_once() -> None:
    deck, keen, calm = a_deck("two-sum: good; lru-cache: easy"), Scheduler(0.97), Scheduler(0.7)
    assert [len(deck.due(it, DAY + days(10))) for it in (keen, Scheduler(), calm)] == [2, 1, 0]


def test_a_suspended_problem_is_kept_but_never_due() -> None:
    deck = a_deck("two-sum: again; lru-cache: again", suspended="two-sum")
    assert due_slugs(deck, 60) == {"lru-cache"}
    assert deck.memory("two-sum") is not None
    assert deck.started() == {"two-sum", "lru-cache"}


def test_a_card_that_was_never_reviewed_has_no_memory() -> None:
    deck = a_deck("two-sum: good")
    assert deck.memory("two-sum", Skill.EXPLAIN) is None
    assert deck.memory("lru-cache") is None
    assert deck.memory("two-sum") == deck.memories[CardKey("two-sum")]
