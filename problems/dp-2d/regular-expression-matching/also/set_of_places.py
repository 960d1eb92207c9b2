"""Keep the set of all places in the pattern that may come next, letter by letter.

Time: O(n * m). Space: O(m).
"""


def is_match(text: str, pattern: str) -> bool:
    def with_skips(places: set[int]) -> set[int]:
        """Add the places that lie after stars that need not be used."""
        reached = set()
        for place in places:
            reached.add(place)
            while pattern[place + 1 : place + 2] == "*" and place + 2 not in reached:
                place += 2
                reached.add(place)
        return reached

    places = with_skips({0})
    for letter in text:
        places = with_skips(
            {
                place if pattern[place + 1 : place + 2] == "*" else place + 1
                for place in places
                if place < len(pattern) and pattern[place] in (".", letter)
            }
        )
    return len(pattern) in places
