class Solution:
    def predictPartyVictory(self, senate: str) -> str:
        s = list(senate)
        def ban(ch, start):
            loop = False
            p = start
            while True:
                if p == 0: loop = True
                if s[p] == ch:
                    s.pop(p)
                    break
                p = (p + 1) % len(s)
            return loop
        t = 0
        while 'R' in s and 'D' in s:
            if s[t] == 'R': l = ban('D', (t + 1) % len(s))
            else: l = ban('R', (t + 1) % len(s))
            if l: t -= 1
            t = (t + 1) % len(s)
        return 'Radiant' if 'R' in s else 'Dire'
