"""All that is fuzzed."""

from tests.fuzz import carrying, looking, passing, reading, speaking

TARGETS = (
    *reading.TARGETS,
    *carrying.TARGETS,
    *speaking.TARGETS,
    *passing.TARGETS,
    *looking.TARGETS,
)
