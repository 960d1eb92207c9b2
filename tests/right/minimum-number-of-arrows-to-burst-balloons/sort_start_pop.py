class Solution:
    def findMinArrowShots(self, points):
        points.sort()
        stack = [points[0]]
        for s, e in points[1:]:
            if s <= stack[-1][1]:
                top = stack.pop()
                stack.append([s, min(e, top[1])])
            else:
                stack.append([s, e])
        return len(stack)
