"""You write nothing between length and string, so a string that starts with a digit extends it."""


class Codec:
    def encode(self, words: list[str]) -> str:
        return "".join(f"{len(word)}{word}" for word in words)

    def decode(self, text: str) -> list[str]:
        words: list[str] = []
        position = 0
        while position < len(text):
            start = position
            while start < len(text) and text[start].isdigit():
                start += 1
            end = start + int(text[position:start])
            words.append(text[start:end])
            position = end
        return words
