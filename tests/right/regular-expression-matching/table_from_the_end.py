class Solution(object):
    def isMatch(self, s, p):
        tokens = []
        for ch in p:
            if ch == "*":
                tokens[-1] += ch
            else:
                tokens.append(ch)
        ok = [True] + [False] * len(s)
        for tok in tokens:
            fits = lambda ch: tok[0] == "." or tok[0] == ch
            if tok.endswith("*"):
                for i, ch in enumerate(s, 1):
                    ok[i] = ok[i] or ok[i - 1] and fits(ch)
            else:
                ok = [False] + [ok[i] and fits(ch) for i, ch in enumerate(s)]
        return ok[-1]
