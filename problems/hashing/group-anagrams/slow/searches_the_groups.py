"""You compare each word with every group so far: O(n²) comparisons when most words differ."""


def group_anagrams(words: list[str]) -> list[list[str]]:
    groups: list[tuple[list[str], list[str]]] = []
    for word in words:
        letters = sorted(word)
        for key, group in groups:
            if key == letters:
                group.append(word)
                break
        else:
            groups.append((letters, [word]))
    return [group for _, group in groups]
