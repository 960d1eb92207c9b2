"""Random patterns with texts made from them, often with a fault; the largest is all stars."""

import random

LARGEST = 20  # letters in the text


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    if size >= LARGEST:
        return "a" * LARGEST, "a*" * (LARGEST // 2 - 1) + ".b"
    signs: list[str] = []
    text = ""
    stars = 0
    for _ in range(rng.randint(1, max(1, min(size, LARGEST // 2)))):
        letter, sign = rng.choice("ab"), rng.choice("ab.")
        count = 1
        if stars < 4 and rng.random() < 0.5:
            stars += 1
            count = rng.randint(0, 3)
            sign += "*"
        signs.append(sign)
        text += (letter if sign[0] == "." else sign[0]) * count
    text = text[:size] or "a"
    if len(text) > 1 and rng.random() < 0.4:
        place = rng.randrange(len(text))
        text = text[:place] + rng.choice(["", "a", "b"]) + text[place + 1 :]
    return text, "".join(signs)
