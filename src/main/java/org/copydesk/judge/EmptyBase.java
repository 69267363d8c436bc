package org.copydesk.judge;

import org.drools.core.BaseConfigurationFactories;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.wiring.api.ComponentsFactory;
import org.drools.wiring.api.classloader.ProjectClassLoader;
import org.drools.wiring.dynamic.DynamicComponentsSupplier;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;

/**
 * A rule base without rules. The engine's own factories search each jar for files of settings, ask
 * the system for a random name and look for their parts by name: as much work as loading rules, for
 * what is known here ({@code docs/adr/0047}).
 */
final class EmptyBase {
  private EmptyBase() {}

  /** The engine's settings as they are if nobody says anything; it is asked to read no file. */
  @SuppressWarnings("unchecked") // of the engine's own generic varargs
  static KieBaseConfiguration configuration() {
    ComponentsFactory.setComponentsSupplier(new DynamicComponentsSupplier());
    return new CompositeBaseConfiguration(
        new ChainedProperties(),
        ProjectClassLoader.createProjectClassLoader(ClassLoader.getSystemClassLoader()),
        BaseConfigurationFactories.baseConf,
        BaseConfigurationFactories.ruleConf,
        BaseConfigurationFactories.flowConf);
  }

  /** A base with a name that need not be unique: no other process ever sees it. */
  static InternalKnowledgeBase of(KieBaseConfiguration configuration) {
    return KnowledgeBaseFactory.newKnowledgeBase("copydesk", configuration);
  }
}
