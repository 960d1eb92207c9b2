"""The answer of a problem as it is shown in a session: with the learner's own code and words."""

from trainer.domain.problem.section import Section
from trainer.domain.wording.answer_words import answer_sections
from trainer.domain.wording.growth_words import growth_sentence
from trainer.services.session import Session


def answer_of(session: Session) -> tuple[Section, ...]:
    """Give the lesson of the session's problem, nothing where there is none."""
    if session.sheet is None:
        return ()
    return answer_sections(
        session.sheet,
        code=session.attempt.code,
        insight=session.past_insight,
        growth=growth_sentence(session.growth) if session.growth is not None else "",
    )
