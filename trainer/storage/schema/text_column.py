"""A column for what people and programs wrote: any string comes back exactly as it was."""

from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator


class FreeText(TypeDecorator[str]):
    """Text as UTF-8 bytes, in which NULs and lone surrogates survive."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Give the bytes that are stored."""
        return None if value is None else value.encode("utf-8", "surrogatepass")

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Give the text that was stored."""
        return None if value is None else value.decode("utf-8", "surrogatepass")
