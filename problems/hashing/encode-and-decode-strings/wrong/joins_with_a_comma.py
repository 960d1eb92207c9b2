"""You join with a comma and split at commas, but a string may contain one."""


class Codec:
    def encode(self, words: list[str]) -> str:
        return ",".join(words)

    def decode(self, text: str) -> list[str]:
        return text.split(",")
