"""You join with a separator that you hope never occurs, but a string may hold any character."""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "".join(word + "#" for word in words)

    def decode(self, text: str) -> list[str]:
        return text.split("#")[:-1]
