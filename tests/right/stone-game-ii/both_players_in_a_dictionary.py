def stone_game_ii(piles):
    known = {}

    def play(alice, start, m):
        """Stones that Alice gets from here on."""
        if start == len(piles):
            return 0
        if (alice, start, m) not in known:
            outcomes = []
            for x in range(1, min(2 * m, len(piles) - start) + 1):
                later = play(not alice, start + x, max(m, x))
                outcomes.append(later + sum(piles[start : start + x]) if alice else later)
            known[alice, start, m] = max(outcomes) if alice else min(outcomes)
        return known[alice, start, m]

    return play(True, 0, 1)
