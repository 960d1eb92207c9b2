"""Put all lengths in front, then all strings without anything between them.

Time: O(n). Space: O(n).
"""


class Codec:
    def encode(self, words: list[str]) -> str:
        lengths = ",".join(str(len(word)) for word in words)
        return lengths + ";" + "".join(words)

    def decode(self, text: str) -> list[str]:
        lengths, _, content = text.partition(";")
        if lengths == "":
            return []
        words: list[str] = []
        position = 0
        for length in lengths.split(","):
            words.append(content[position : position + int(length)])
            position += int(length)
        return words
