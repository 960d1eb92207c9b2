def smallest_sufficient_team(skills, people):
    place = {s: i for i, s in enumerate(skills)}
    masks = [sum(1 << place[s] for s in set(p)) for p in people]
    goal = (1 << len(skills)) - 1
    came = {0: None}
    level = [0]
    while goal not in came:
        later = []
        for m in level:
            for i, p in enumerate(masks):
                if m | p not in came:
                    came[m | p] = (m, i)
                    later.append(m | p)
        level = later
    m, team = goal, []
    while came[m]:
        m, i = came[m]
        team.append(i)
    return team
