class Solution:
    searchMatrix = lambda self, matrix, target: any(target in row for row in matrix if row and row[0] <= target <= row[-1])
