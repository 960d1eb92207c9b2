"""Take ranges from a queue, each with the node that waits for its values.

Time: O(n). Space: O(n).
"""

from collections import deque

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    if not nums:
        return None
    root = TreeNode()
    queue = deque([(root, 0, len(nums) - 1)])
    while queue:
        node, low, high = queue.popleft()
        middle = (low + high + 1) // 2
        node.val = nums[middle]
        if low < middle:
            node.left = TreeNode()
            queue.append((node.left, low, middle - 1))
        if middle < high:
            node.right = TreeNode()
            queue.append((node.right, middle + 1, high))
    return root
