"""This machine, told from others: what the system calls itself, and a secret of the home."""

import hashlib
import hmac
import os
from contextlib import suppress
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.files.plain import opened
from trainer.files.unfinished import unfinished, write_to_disk

_NAMES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_LENGTH, _SALT = 32, 16


def machine_id() -> str:
    """Give what the system calls itself for as long as it is installed, empty where it does not."""
    for place in _NAMES:
        with suppress(OSError, ValueError):
            if told := place.read_text(encoding="ascii").strip():
                return told
    return ""


class MachineKey:
    """Signs what holds on this machine alone, so that nothing from elsewhere can claim it.

    The secret lies beside the database: another database put in its place has no valid signatures,
    and neither has this one on another machine.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def sign(self, text: str) -> str:
        """Give a signature of a text, another one each time; the secret is drawn with the first.

        Raise ``TrainerError`` where it cannot be written.
        """
        return self._signature(self._secret() or self._drawn(), os.urandom(_SALT // 2).hex(), text)

    def signed(self, text: str, signature: str) -> bool:
        """Tell whether this machine signed the text so."""
        secret, salt = self._secret(), signature[:_SALT]
        if secret is None:
            return False
        return hmac.compare_digest(
            self._signature(secret, salt, text).encode(), signature.encode("utf-8", "replace")
        )

    def _signature(self, secret: bytes, salt: str, text: str) -> str:
        key = secret + machine_id().encode()
        told = f"{salt} {text}".encode("utf-8", "replace")
        return salt + hmac.new(key, told, hashlib.sha256).hexdigest()

    def _secret(self) -> bytes | None:
        with suppress(TrainerError), opened(self._file) as file:
            secret = file.read(_LENGTH + 1)
            return secret if len(secret) == _LENGTH else None
        return None

    def _drawn(self) -> bytes:
        secret = os.urandom(_LENGTH)
        try:
            with unfinished(self._file) as beside:
                write_to_disk(beside, secret)
        except OSError as error:
            raise TrainerError(f"{self._file} cannot be written ({error.strerror}).") from error
        return secret
