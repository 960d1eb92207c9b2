class Solution:
    def canReach(self, s, minJump, maxJump):
        reach = [0]
        for i in range(1, len(s)):
            if s[i] == '0':
                k = bisect_left(reach, i - maxJump)
                if k < len(reach) and reach[k] <= i - minJump:
                    reach.append(i)
        return reach[-1] == len(s) - 1
