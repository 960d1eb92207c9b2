class Solution:
    def checkValidString(self, s):
        heights = {0}
        for ch in s:
            moves = {'(': [1], ')': [-1]}.get(ch, [1, 0, -1])
            heights = {h + d for h in heights for d in moves if h + d >= 0}
        return 0 in heights
