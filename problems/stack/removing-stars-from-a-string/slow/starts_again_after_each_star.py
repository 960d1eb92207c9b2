"""You walk from the start again after each star: O(n) per star, O(n²) in all."""


def remove_stars(letters: str) -> str:
    rest = list(letters)
    found = True
    while found:
        found = False
        for place, letter in enumerate(rest):
            if letter == "*":
                del rest[place - 1 : place + 1]
                found = True
                break
    return "".join(rest)
