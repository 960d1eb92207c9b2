"""What runs the code of a problem, as tests ask for it."""

from trainer.domain.log.review import CardKey
from trainer.services.running.code_run import CodeRun
from trainer.services.services import Services


def code_run_of(services: Services, slug: str) -> CodeRun:
    """Begin a problem that has cases, and give what runs its code."""
    code_run = services.study.begin(CardKey(slug)).code_run
    assert code_run is not None
    return code_run
