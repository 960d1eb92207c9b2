class Solution:
    def pathSum(self, root, sum):
        def walk(node, sums):
            if node:
                sums = [s + node.val for s in sums] + [node.val]
                return sums.count(sum) + walk(node.left, sums) + walk(node.right, sums)
            return 0
        return walk(root, [])
