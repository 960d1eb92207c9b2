"""Put all lengths in front, then all words without anything between them: O(n) time and space."""

from itertools import accumulate, pairwise


class Codec:
    def encode(self, words: list[str]) -> str:
        return ",".join(str(len(word)) for word in words) + ";" + "".join(words)

    def decode(self, text: str) -> list[str]:
        lengths, _, content = text.partition(";")
        if not lengths:
            return []
        borders = accumulate(map(int, lengths.split(",")), initial=0)
        return [content[start:end] for start, end in pairwise(borders)]
