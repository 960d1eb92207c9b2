"""You join with a separator that may occur in the words themselves, and split them there by
mistake."""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "#".join(words)

    def decode(self, text: str) -> list[str]:
        return text.split("#")
