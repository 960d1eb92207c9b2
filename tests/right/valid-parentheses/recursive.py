class Solution:
    def isValid(self, s):
        pairs = dict(zip("([{", ")]}"))

        def group(i):
            # first index behind the balanced text that begins at i, or -1
            while i < len(s) and s[i] in pairs:
                j = group(i + 1)
                if j < 0 or j >= len(s) or s[j] != pairs[s[i]]:
                    return -1
                i = j + 1
            return i

        return group(0) == len(s)
