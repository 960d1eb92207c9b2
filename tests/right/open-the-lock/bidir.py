class Solution:
    def openLock(self, deadends: List[str], target: str) -> int:
        dead = {*deadends}
        if '0000' in dead: return -1
        if target == '0000': return 0
        a, b, turns = {'0000'}, {target}, 0
        while a and b:
            if len(a) > len(b): a, b = b, a
            nxt = set()
            for s in a:
                dead.add(s)
                for i, c in enumerate(s):
                    for e in '9012345678'[int(c)], '1234567890'[int(c)]:
                        t = s[:i] + e + s[i+1:]
                        if t in b: return turns + 1
                        if t not in dead: nxt.add(t)
            turns += 1
            a = nxt
        return -1
