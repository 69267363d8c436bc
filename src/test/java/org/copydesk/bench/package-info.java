/** How fast Copydesk is: what {@code bin/bench} runs. */
package org.copydesk.bench;
