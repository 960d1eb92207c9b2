"""You encode no strings and one empty string alike, so decoding cannot tell them apart."""


class Codec:
    def encode(self, words: list[str]) -> str:
        escaped = [word.replace("\\", "\\\\").replace(",", "\\,") for word in words]
        return ",".join(escaped)

    def decode(self, text: str) -> list[str]:
        if not text:
            return []
        words = [""]
        position = 0
        while position < len(text):
            if text[position] == ",":
                words.append("")
            else:
                position += text[position] == "\\"
                words[-1] += text[position]
            position += 1
        return words
