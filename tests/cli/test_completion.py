import subprocess

import pytest

from tests.cli.conftest import Trainer
from trainer.cli.commands import COMMANDS


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_a_script_names_every_command(trainer: Trainer, shell: str) -> None:
    answer = trainer("completion", shell)
    assert answer.status == 0
    assert all(command in answer.data for command in COMMANDS)


def test_the_script_is_valid_bash(trainer: Trainer) -> None:
    script = trainer("completion", "bash").data
    subprocess.run(["bash", "-n"], input=script, text=True, check=True)
