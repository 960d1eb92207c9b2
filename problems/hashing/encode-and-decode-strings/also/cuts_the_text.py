"""Cut off the front after each word, which copies all the rest: O(n²), quick for 200 words."""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "".join(f"{len(word)}:{word}" for word in words)

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        while text:
            digits, _, rest = text.partition(":")
            length = int(digits)
            words.append(rest[:length])
            text = rest[length:]
        return words
