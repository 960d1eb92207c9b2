class Solution:
    def smallestSufficientTeam(self, req_skills: List[str], people: List[List[str]]) -> List[int]:
        bit = {s: 1 << i for i, s in enumerate(req_skills)}
        teams = {0: []}
        for i, known in enumerate(people):
            mine = sum(bit[s] for s in known)
            for have, team in list(teams.items()):
                both = have | mine
                if both not in teams or len(teams[both]) > len(team) + 1:
                    teams[both] = team + [i]
        return teams[(1 << len(req_skills)) - 1]
