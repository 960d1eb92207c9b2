from trainer.exchange.formats.registry import MODULES, formats


def test_a_format_goes_by_the_id_that_it_is_listed_under() -> None:
    assert [it.id for it in formats()] == list(MODULES)
