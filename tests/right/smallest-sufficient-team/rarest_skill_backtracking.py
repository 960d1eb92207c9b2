def smallest_sufficient_team(skills, people):
    sets = [frozenset(p) for p in people]
    knowers = {s: {i for i, p in enumerate(sets) if s in p} for s in skills}
    best = None

    def search(missing, team):
        nonlocal best
        if not missing:
            best = set(team)
            return
        if best is not None and len(team) + 1 >= len(best):
            return
        rare = min(missing, key=lambda s: len(knowers[s]))
        tried = set()
        for i in sorted(knowers[rare], key=lambda i: -len(sets[i] & missing)):
            gain = sets[i] & missing
            if any(gain <= other for other in tried):
                continue
            tried.add(gain)
            team.append(i)
            search(missing - gain, team)
            team.pop()

    search(frozenset(skills), [])
    return tuple(best)
