from tests.builders import a_review
from trainer.domain.log.regrading import is_same_attempt, rated_anew
from trainer.domain.log.review import Rating


def test_only_rating_and_id_are_new() -> None:
    review = a_review(rating="good", id="3f2a", code="x = 1", insight="why")
    anew = rated_anew(review, Rating.HARD, lambda _: False)
    assert (anew.id, anew.rating) == ("3f2a+2", Rating.HARD)
    assert is_same_attempt(review, anew)


def test_the_id_tells_every_rating_that_followed() -> None:
    review = a_review(rating="good", id="3f2a+2")
    assert rated_anew(review, Rating.EASY, lambda _: False).id == "3f2a+24"


def test_an_id_that_is_known_is_never_given_again() -> None:
    known = {"3f2a+3", "3f2a+33"}
    review = a_review(rating="good", id="3f2a")
    assert rated_anew(review, Rating.GOOD, known.__contains__).id == "3f2a+333"


def test_another_attempt_is_told_apart_by_anything_but_its_rating() -> None:
    review = a_review(rating="good", code="x = 1")
    assert not is_same_attempt(review, a_review(rating="good", code="x = 2"))
