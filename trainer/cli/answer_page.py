"""Sections to read as text: the answer of a problem, or the page of a pattern."""

from collections.abc import Iterable, Iterator

from trainer.domain.problem.section import Block, Kind, Section


def section_lines(sections: Iterable[Section]) -> Iterator[str]:
    """Give sections one below the other as Markdown, with all that a screen would fold."""
    for section in sections:
        yield from (f"## {section.title}", "")
        for block in section.blocks:
            yield from _block_lines(block)


def sections_json(sections: Iterable[Section]) -> list[dict[str, object]]:
    """Give sections for JSON, in their order; ``kind`` is markdown, code or plain."""
    return [
        {"title": section.title, "parts": [_block_json(it) for it in section.blocks if _told(it)]}
        for section in sections
    ]


def _told(block: Block) -> bool:
    return bool(block.title or block.text.strip())


def _block_lines(block: Block) -> Iterator[str]:
    title = block.title if block.folded or not block.title else f"### {block.title}"
    head = [title, *block.note.split("\n")]
    text = block.text.strip("\n")
    if block.kind is Kind.CODE and text:
        text = f"```python\n{text}\n```"
    parts = ("\n".join(line for line in head if line), text)
    for part in parts:
        if part.strip():
            yield from (part, "")


def _block_json(block: Block) -> dict[str, object]:
    told = {"title": block.title, "note": block.note, "text": block.text.strip("\n")}
    return {"kind": block.kind.value, **{name: text for name, text in told.items() if text}}
