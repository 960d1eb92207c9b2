"""``python -m tests.problems``: ruff and mypy over all code of the catalogue, in one run each."""

import sys

from tests.problems.shipped import FOLDERS
from trainer.services.checking.tools import check_tools


def main() -> int:
    """Write what is found and give 1 if it is anything."""
    faults = list(check_tools(FOLDERS))
    for fault in faults:
        sys.stdout.write(f"{fault.sentence}\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
